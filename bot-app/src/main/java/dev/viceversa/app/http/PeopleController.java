package dev.viceversa.app.http;

import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.importing.ImportOutcome;
import dev.viceversa.core.importing.PeopleImport;
import dev.viceversa.core.trace.Trace;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PUT /api/people}: everybody in the company as one CSV, from HR systems and scripts. */
@Controller("/api/people")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.APPLICATION_JSON)
final class PeopleController {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleController.class);

    /** Some 150,000 people with long names. */
    private static final int LARGEST = 32 * 1024 * 1024;

    private static final String ACTOR = "api";

    private final PeopleImport imports;
    private final ApiToken token;
    private final ImportJson json;

    PeopleController(PeopleImport imports, ApiToken token, ImportJson json) {
        this.imports = imports;
        this.token = token;
        this.json = json;
    }

    @Put
    @Consumes(MediaType.ALL)
    HttpResponse<String> replace(
            @Nullable @Header("Authorization") String authorization,
            @Nullable @QueryValue("dry_run") String dryRun,
            @Nullable @QueryValue("confirm") String confirm,
            @Nullable @Body byte[] csv) {
        if (!token.admits(authorization)) {
            return HttpResponse.unauthorized()
                    .header("WWW-Authenticate", "Bearer")
                    .body(json.problem("Send the token set as VICEVERSA_API_TOKEN as: Authorization: Bearer <token>"));
        }
        byte[] file = csv == null ? new byte[0] : csv;
        if (file.length > LARGEST) {
            return HttpResponse.<String>status(HttpStatus.REQUEST_ENTITY_TOO_LARGE)
                    .body(json.problem("The file is larger than 32 MiB."));
        }
        try {
            return answer(imports.importCsv(file, "true".equals(dryRun), "true".equals(confirm), ACTOR));
        } catch (RuntimeException problem) {
            if (DatabaseAway.is(problem)) {
                return HttpResponse.<String>status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(json.problem("The database is away. Nothing was changed; please try again in a minute."));
            }
            LOG.error("An import failed: {}", Trace.of(problem));
            return HttpResponse.<String>serverError()
                    .body(json.problem("Something went wrong on our side, and nothing was changed."));
        }
    }

    private HttpResponse<String> answer(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Applied applied -> HttpResponse.ok(json.applied(applied));
            case ImportOutcome.WouldChange preview -> HttpResponse.ok(json.preview(preview));
            case ImportOutcome.NeedsConfirmation large ->
                HttpResponse.<String>status(HttpStatus.CONFLICT).body(json.large(large));
            case ImportOutcome.Rejected rejected -> HttpResponse.badRequest(json.rejected(rejected));
        };
    }
}
