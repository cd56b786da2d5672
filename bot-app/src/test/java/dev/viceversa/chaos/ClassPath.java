package dev.viceversa.chaos;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What a replica runs on: this build's classes without what only tests have, all of it in jars, which start faster. */
final class ClassPath {

    private static final List<String> NOT_IN_PRODUCTION = List.of(
            "conversation-kit",
            "pretend-platforms",
            "real-mysql",
            "junit",
            "assertj",
            "archunit",
            "mockito",
            "micronaut-test",
            "testing-mysql");

    private ClassPath() {}

    /** In the order of this process's class path; directories become jars in {@code directory}. */
    static String inJars(Path directory) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> jars = new ArrayList<>();
        Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> NOT_IN_PRODUCTION.stream().noneMatch(entry::contains))
                .map(Path::of)
                .filter(Files::exists)
                .forEach(entry -> jars.add(
                        Files.isDirectory(entry)
                                ? jarOf(entry, directory.resolve(jars.size() + ".jar"))
                                        .toString()
                                : entry.toString()));
        return String.join(File.pathSeparator, jars);
    }

    private static Path jarOf(Path classes, Path jar) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted().toList()) {
                String name = classes.relativize(file).toString();
                if (!name.isEmpty()) {
                    boolean isDirectory = Files.isDirectory(file);
                    out.putNextEntry(new JarEntry(isDirectory ? name + "/" : name));
                    if (!isDirectory) {
                        Files.copy(file, out);
                    }
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a jar of " + classes, e);
        }
    }
}
