/** What view models of several pages are made of: words, days, grades, addresses, writing direction. */
package org.dateline.desk.view;
