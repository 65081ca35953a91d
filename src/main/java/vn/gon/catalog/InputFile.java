package vn.gon.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that a result was made from.
 *
 * @param name its name, without the folder
 * @param bytes its size
 * @param sha256 its content hash, in hexadecimal
 */
public record InputFile(String name, long bytes, String sha256) {

    /** Returns all files in a folder and below as one: the size of all, and a hash of their names and hashes. */
    public static InputFile ofFolder(Path folder) {
        List<Path> files = filesIn(folder);
        long bytes = 0;
        StringBuilder names = new StringBuilder();
        for (Path path : files) {
            InputFile file = of(path);
            bytes += file.bytes;
            names.append(folder.relativize(path).toString().replace('\\', '/'))
                    .append('\0')
                    .append(file.sha256)
                    .append('\n');
        }
        byte[] hash = digest().digest(names.toString().getBytes(StandardCharsets.UTF_8));
        return new InputFile(folder.getFileName() + "/", bytes, HexFormat.of().formatHex(hash));
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a file and returns its size and hash. */
    public static InputFile of(Path path) {
        try (InputStream in = Files.newInputStream(path);
                DigestInputStream digested = new DigestInputStream(in, digest())) {
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            for (int read = digested.read(buffer); read >= 0; read = digested.read(buffer)) {
                bytes += read;
            }
            String hash = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            return new InputFile(String.valueOf(path.getFileName()), bytes, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
