package vn.gon.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that a result was made from.
 *
 * @param name its name, without the folder
 * @param bytes its size
 * @param sha256 its content hash, in hexadecimal
 */
public record InputFile(String name, long bytes, String sha256) {

    /** Reads a file and returns its size and hash. */
    public static InputFile of(Path path) {
        try (InputStream in = Files.newInputStream(path);
                DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            for (int read = digested.read(buffer); read >= 0; read = digested.read(buffer)) {
                bytes += read;
            }
            String hash = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            return new InputFile(String.valueOf(path.getFileName()), bytes, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
