package dev.viceversa.codestyle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All text files of the repository, without what a build or an editor left there. */
final class SourceTree {

    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", "data", "node_modules", ".idea", ".vscode", ".settings");
    private static final Set<String> TEXT_ENDINGS = Set.of(
            "java",
            "xml",
            "md",
            "yaml",
            "yml",
            "json",
            "properties",
            "sql",
            "html",
            "css",
            "js",
            "mjs",
            "csv",
            "txt",
            "sh",
            "svg",
            "service",
            "env",
            "toml",
            "gitignore",
            "editorconfig");

    private final List<SourceFile> files;

    private SourceTree(List<SourceFile> files) {
        this.files = files;
    }

    /** The repository this build runs in, found by the property Maven's start script sets. */
    static SourceTree ofThisBuild() {
        String root = System.getProperty("maven.multiModuleProjectDirectory");
        if (root == null || !Files.isRegularFile(Path.of(root, "pom.xml"))) {
            throw new IllegalStateException("run this by Maven, or set -Dmaven.multiModuleProjectDirectory to the"
                    + " directory with the root pom.xml (now: " + root + ")");
        }
        return below(Path.of(root).toAbsolutePath().normalize());
    }

    static SourceTree below(Path root) {
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    boolean skipped = !dir.equals(root) && NOT_OURS.contains(lastName(dir)) && !isJavaPackage(dir);
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isText(lastName(file))) {
                        files.add(new SourceFile(
                                file, root.relativize(file).toString().replace('\\', '/')));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + root, e);
        }
        files.sort(Comparator.comparing(SourceFile::name));
        return new SourceTree(List.copyOf(files));
    }

    /** Everything: code, scripts, poms, texts, documents. */
    Stream<SourceFile> all() {
        return files.stream();
    }

    Stream<SourceFile> java() {
        return files.stream().filter(SourceFile::isJava);
    }

    Stream<SourceFile> mainJava() {
        return files.stream().filter(SourceFile::isMainJava);
    }

    /** A package may well be called {@code data} or {@code target}; only the same names outside of sources are litter. */
    private static boolean isJavaPackage(Path dir) {
        return dir.toString().replace('\\', '/').contains("/src/");
    }

    private static boolean isText(String fileName) {
        int dot = fileName.lastIndexOf('.');
        // A file without an ending is a script or a licence: text as well.
        return dot < 0 || TEXT_ENDINGS.contains(fileName.substring(dot + 1));
    }

    private static String lastName(Path path) {
        return String.valueOf(path.getFileName());
    }
}
