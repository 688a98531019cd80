/** {@code dateline eval incident}: the templates of the fourth Message Understanding Conference (MUC-4). */
package org.dateline.eval.incident;
