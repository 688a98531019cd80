/**
 * The desk in a real browser: what people do from the first click to the last, with scripts and without, by mouse and by
 * keys, and what must hold on every page. The pages' words are tested one room up, without a browser.
 */
package org.dateline.desk.browser;
