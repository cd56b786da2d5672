package dev.viceversa.core.file;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.time.SystemTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files behind single-use links of ten minutes. A link is a token of 256 random bits; the database knows its hash only,
 * and the content sealed. Thread-safe.
 */
@Singleton
public class Files {

    /** Where files are served, below the public address. */
    public static final String PATH = "/files/";

    /** How long a link works, by system time. */
    public static final Duration KEPT = Duration.ofMinutes(10);

    private static final String TABLE = "offered_file";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final FileRows rows;
    private final Sealer sealer;
    private final SystemTime time;
    private final SecureRandom random = new SecureRandom();

    Files(FileRows rows, Sealer sealer, SystemTime time) {
        this.rows = rows;
        this.sealer = sealer;
        this.time = time;
    }

    /**
     * Offers a file to a person, in the caller's transaction.
     *
     * @param name what it is called when saved, letters, digits, {@code . _ -} only, at most 100
     * @return the path below the public address, such as {@code /files/…}; whoever has it can fetch the file once
     */
    public String offer(PersonId person, String name, String mediaType, byte[] bytes) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a file's name: " + name);
        }
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        String hash = hash(token);
        rows.forgetOlder(Columns.utc(time.now()));
        rows.save(new FileRow(
                hash,
                person.value(),
                name,
                mediaType,
                sealer.seal(Base64.getEncoder().encodeToString(bytes), TABLE, hash),
                Columns.utc(time.now().plus(KEPT))));
        return PATH + token;
    }

    /** The file behind a token, once; empty when it was fetched before, is too old, or never was. */
    @Transactional
    public Optional<OfferedFile> take(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        String hash = hash(token);
        Optional<FileRow> row = rows.findById(hash);
        if (row.isEmpty() || rows.takeAway(hash) == 0) {
            return Optional.empty();
        }
        return row.filter(found -> Columns.instant(found.expiresAt()).isAfter(time.now()))
                .map(found -> new OfferedFile(
                        found.name(),
                        found.mediaType(),
                        Base64.getDecoder().decode(sealer.open(found.content(), TABLE, hash))));
    }

    /** Takes back everything offered to a person. */
    public void forget(PersonId person) {
        rows.forgetOf(person.value());
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
