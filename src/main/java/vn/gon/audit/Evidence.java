package vn.gon.audit;

/**
 * What in the record made a rule fire.
 *
 * @param path where it stands, such as {@code cases[0].documents[2].name}
 * @param value the value as the record has it
 */
public record Evidence(String path, String value) {}
