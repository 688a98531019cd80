/** Publishers, and those whose words the reports give: how much is theirs, and how reliable they are held to be. */
package org.dateline.store.source;
