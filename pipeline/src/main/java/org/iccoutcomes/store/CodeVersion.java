package org.iccoutcomes.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Which code computed something: SHA-256 over the class files of the packages that can change its result. */
public final class CodeVersion {
    private CodeVersion() {}

    /**
     * The version of some packages and those below them.
     *
     * @param anchor a class of the same jar or folder
     * @param packages names with dots
     * @return 64 hexadecimal digits, the same for the same class files whether in a jar or a folder
     */
    public static String of(Class<?> anchor, Collection<String> packages) {
        List<String> prefixes =
                packages.stream().map(name -> name.replace('.', '/') + "/").toList();
        try {
            Path source = Path.of(location(anchor));
            SortedMap<String, byte[]> classes =
                    Files.isDirectory(source) ? ofFolder(source, prefixes) : ofJar(source, prefixes);
            if (classes.isEmpty()) {
                throw new IllegalArgumentException("no class files of " + packages + " beside " + anchor.getName());
            }
            MessageDigest digest = Fingerprint.digest();
            classes.forEach((name, bytes) -> digest.update(
                    Fingerprint.of(List.of(name, Fingerprint.of(bytes))).getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own classes", e);
        }
    }

    private static URI location(Class<?> anchor) {
        try {
            return anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a code source without a path", e);
        }
    }

    private static SortedMap<String, byte[]> ofFolder(Path root, List<String> prefixes) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (isWanted(name, prefixes)) {
                    classes.put(name, Files.readAllBytes(file));
                }
            }
        }
        return classes;
    }

    private static SortedMap<String, byte[]> ofJar(Path jar, List<String> prefixes) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (isWanted(entry.getName(), prefixes)) {
                    try (InputStream in = file.getInputStream(entry)) {
                        classes.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return classes;
    }

    private static boolean isWanted(String name, List<String> prefixes) {
        return name.endsWith(".class") && prefixes.stream().anyMatch(name::startsWith);
    }
}
