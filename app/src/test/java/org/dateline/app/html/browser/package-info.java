/**
 * A browser for tests: the Chromium of the machine, spoken to over its DevTools protocol with what the JDK brings. A
 * driver library would bring a browser runtime of 200 MB into the build of everyone who only wants to code a story.
 */
package org.dateline.app.html.browser;
