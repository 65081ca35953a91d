package vn.gon.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A step of the procedure (trình tự thực hiện).
 *
 * @param name its title; null when it has none
 * @param text what is done
 */
public record Step(@Nullable String name, String text) {}
