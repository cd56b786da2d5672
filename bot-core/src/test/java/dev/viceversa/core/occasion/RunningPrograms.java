package dev.viceversa.core.occasion;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.sealing.TinkSealer;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Programs that began a hundred days ago, on a database, and any number of replicas that look after one occasion of them. */
final class RunningPrograms implements AutoCloseable {

    static final Duration AGE = Duration.ofDays(100);

    private final ApplicationContext beans;

    RunningPrograms(String url, int programs) throws GeneralSecurityException {
        Map<String, Object> settings = new HashMap<>();
        settings.put("viceversa.heartbeat.enabled", "false");
        settings.put("datasources.default.url", url);
        settings.put("datasources.default.username", "root");
        settings.put("datasources.default.password", "");
        settings.put("datasources.default.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        settings.put("datasources.default.maximum-pool-size", "10");
        settings.put("flyway.datasources.default.enabled", "true");
        AeadConfig.register();
        beans = ApplicationContext.builder("test")
                .properties(settings)
                .singletons(new TinkSealer(KeysetHandle.generateNew(PredefinedAeadParameters.AES128_GCM)
                        .getPrimitive(RegistryConfiguration.get(), Aead.class)))
                .start();
        transactions().executeWrite(_ -> {
            PersonId coordinator = coordinator();
            for (int i = 0; i < programs; i++) {
                begin("program" + i, coordinator);
            }
            return coordinator;
        });
    }

    /** A replica, for one thread. */
    Occasions replica(Occasion occasion) {
        return new Occasions(
                List.of(occasion),
                beans.getBean(OccasionRows.class),
                beans.getBean(Programs.class),
                beans.getBean(People.class),
                beans.getBean(NudgePlanner.class),
                transactions(),
                beans.getBean(ProgramTime.class));
    }

    @Override
    public void close() {
        beans.close();
    }

    private PersonId coordinator() {
        PersonId id = new PersonId("coordinator");
        Habits habits = new Habits(
                ZoneOffset.UTC,
                WorkingHours.parse("Mo-Su 00:00-24:00").orElseThrow(),
                List.of(Locale.ENGLISH),
                Set.of(),
                Locale.ENGLISH,
                true,
                Optional.empty());
        beans.getBean(People.class).add(new Person(id, 0, "Cora", Optional.empty(), Standing.UNKNOWN, habits, false));
        return id;
    }

    private void begin(String name, PersonId coordinator) {
        Instant began = beans.getBean(ProgramTime.class).now().minus(AGE);
        Programs programs = beans.getBean(Programs.class);
        ProgramId id = new ProgramId(name);
        programs.add(new Program(
                id,
                0,
                name,
                "general",
                "",
                Locale.ENGLISH,
                Program.State.RUNNING,
                ProgramRules.DEFAULTS,
                Optional.empty(),
                Optional.empty(),
                coordinator,
                began));
        programs.add(new Cohort(
                new CohortId(name),
                0,
                id,
                1,
                began,
                began,
                Optional.of(began),
                Optional.of(began.plus(AGE).plus(AGE))));
    }

    @SuppressWarnings("unchecked") // There is one kind of transactions; a class literal cannot say which.
    private TransactionOperations<Connection> transactions() {
        return (TransactionOperations<Connection>) beans.getBean(TransactionOperations.class);
    }
}
