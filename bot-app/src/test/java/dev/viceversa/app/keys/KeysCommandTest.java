package dev.viceversa.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.sealing.Keyset;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final KeysCommand keys = new KeysCommand(print(), print());

    @Test
    void a_new_keyset_can_be_read_by_its_owner_only() throws Exception {
        Path file = folder.resolve("keyset.json");
        assertThat(keys.run(List.of("new", file.toString()))).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Keyset.read(file).size()).isEqualTo(1);
    }

    @Test
    void a_keyset_is_never_written_over() throws Exception {
        Path file = folder.resolve("keyset.json");
        keys.run(List.of("new", file.toString()));
        String before = Files.readString(file);
        assertThat(keys.run(List.of("new", file.toString()))).isNotZero();
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void after_a_rotation_old_words_still_open_and_new_ones_use_the_new_key() throws Exception {
        Path file = folder.resolve("keyset.json");
        keys.run(List.of("new", file.toString()));
        byte[] before = Keyset.read(file).sealer().seal("thank you", "reflection", "1");
        assertThat(keys.run(List.of("rotate", file.toString()))).isZero();
        Keyset rotated = Keyset.read(file);
        assertThat(rotated.size()).isEqualTo(2);
        assertThat(rotated.sealer().open(before, "reflection", "1")).isEqualTo("thank you");
        byte[] after = rotated.sealer().seal("thank you", "reflection", "1");
        // Tink writes the sealing key's id into the first five bytes.
        assertThat(java.util.Arrays.copyOf(after, 5)).isNotEqualTo(java.util.Arrays.copyOf(before, 5));
    }

    @Test
    void misuse_prints_the_usage() {
        assertThat(keys.run(List.of("forget"))).isNotZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("keys new <file>");
    }

    private PrintStream print() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }
}
