/**
 * What all pages share: who may ask what, headers, tokens of forms, assets, error pages, and the step from a view model to
 * a finished page.
 */
package org.dateline.desk.web;
