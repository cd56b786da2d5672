package dev.viceversa.core.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/**
 * The keys private text is sealed with, kept in one file that only its owner may read. The newest key seals; every key
 * still opens what it sealed. Immutable, thread-safe.
 */
public final class Keyset {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final KeysetHandle handle;

    private Keyset(KeysetHandle handle) {
        this.handle = handle;
    }

    /** A keyset with one fresh AES-256-GCM key. */
    public static Keyset fresh() {
        try {
            AeadConfig.register();
            return new Keyset(KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be made", e);
        }
    }

    /**
     * Reads a keyset file.
     *
     * @throws IOException when it cannot be read
     * @throws GeneralSecurityException when what stands in it is no keyset
     */
    public static Keyset read(Path file) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        try {
            return new Keyset(
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get()));
        } catch (RuntimeException malformed) {
            throw new GeneralSecurityException("not a keyset", malformed);
        }
    }

    /** The same keys and a fresh one, which seals from now on. */
    public Keyset rotated() {
        try {
            return new Keyset(KeysetHandle.newBuilder(handle)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be added", e);
        }
    }

    /** How many keys it holds. */
    public int size() {
        return handle.size();
    }

    /** What seals with it. */
    public Sealer sealer() {
        try {
            return new TinkSealer(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset does not seal", e);
        }
    }

    /** Writes it where nothing stands yet, readable by its owner only. */
    public void writeNew(Path file) throws IOException {
        create(file);
    }

    /** Puts it in the place of an older one; whoever looks sees the old or the new, never a half. */
    public void replace(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        create(beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void create(Path file) throws IOException {
        try {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
            // Created with its rights, not given them afterwards: nobody reads it in between.
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, json, StandardOpenOption.WRITE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset could not be written", e);
        }
    }
}
