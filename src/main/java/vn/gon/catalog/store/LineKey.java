package vn.gon.catalog.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * A line by its content: the first half of its SHA-256, which no two lines of any register will share.
 *
 * @param high the first eight bytes
 * @param low the next eight bytes
 */
record LineKey(long high, long low) {

    static LineKey of(MessageDigest digest, byte[] line, int from, int to) {
        digest.reset();
        digest.update(line, from, to - from);
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new LineKey(hash.getLong(), hash.getLong());
    }
}
