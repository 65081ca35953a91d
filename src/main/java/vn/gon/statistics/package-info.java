/** The numbers of a period, where each item of a reform stands, and what people complain of: figures that come out alike every month. */
@NullMarked
package vn.gon.statistics;

import org.jspecify.annotations.NullMarked;
