package dev.viceversa.codestyle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text file of this repository.
 *
 * @param path where it is on this machine
 * @param name its place below the root, with forward slashes
 */
record SourceFile(Path path, String name) {

    boolean isJava() {
        return name.endsWith(".java");
    }

    boolean isMainJava() {
        return isJava() && name.contains("/src/main/java/");
    }

    boolean isPackageInfo() {
        return name.endsWith("/package-info.java");
    }

    /** The module's directory, empty for a file at the root. */
    String module() {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /** The directory below the root, which for Java stands for the package. */
    String directory() {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    void replaceText(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
        }
    }

    /** Every line on which the pattern is found, as {@code name:line: text}. */
    Stream<String> findings(Pattern forbidden) {
        List<String> lines = text().lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> forbidden.matcher(lines.get(i)).find())
                .map(i -> name + ":" + (i + 1) + ": " + lines.get(i).strip());
    }
}
