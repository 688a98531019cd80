/** Questions that people ask often, each under a name of their own, for each page that has filters. */
package org.dateline.store.filter;
