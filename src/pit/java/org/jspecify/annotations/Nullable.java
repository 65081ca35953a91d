package org.jspecify.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotation of JSpecify, kept out of the class files: the Java machine refuses to exchange a record whose components
 * carry an annotation of their type, and mutants in such records would count as found though no test ever saw them
 * (hcoles/pitest, issue 1285).
 */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.SOURCE)
public @interface Nullable {}
