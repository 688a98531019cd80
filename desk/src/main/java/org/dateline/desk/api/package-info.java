/**
 * The interface for programs, under {@code /api/v1}. Enters: requests over HTTP with a token, or from the desk's own pages.
 * Leaves: JSON, errors as RFC 9457 has them, and changes as they happen. Each address is written down once, as an
 * {@link org.dateline.desk.api.ApiRoute}, of which both the server's routes and the OpenAPI document are made.
 */
package org.dateline.desk.api;
