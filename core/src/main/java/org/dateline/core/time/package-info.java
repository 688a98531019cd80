/**
 * When: time expressions and the days they mean.
 *
 * <p>Enters: a {@link org.dateline.core.text.Document}. Leaves: {@link org.dateline.core.time.Times}: the report's
 * publication date as far as it is known, and each expression with its TIMEX3 type and value and, where it can be
 * anchored, an interval of days. {@link org.dateline.core.time.Times#nearest} tells later stages which of them dates a
 * word.
 *
 * <p>The way of a sentence: {@code Atoms} cuts its tokens into words and numbers; {@code Chart} finds what the rules of
 * {@code Grammar} fit, one rule file after another ({@code expressions.tsv}, {@code compounds.tsv}, {@code ranges.tsv},
 * all over the classes of {@code words.tsv}); {@code Expressions} works out in text order what the longest matches mean,
 * through {@code Normalizer} and the {@code Story} told so far.
 *
 * <ul>
 *   <li><b>Class</b>: a name for words that do the same work ({@code month}), in rules as {@code {month}}; in capitals a
 *       class of whole expressions.
 *   <li><b>Operation</b>: what a rule's value column calls, {@code ago(n,u)}; listed in {@code Normalizer}.
 *   <li><b>Story</b>: the date told last, to which "two days later" points, and the publication date.
 * </ul>
 */
package org.dateline.core.time;
