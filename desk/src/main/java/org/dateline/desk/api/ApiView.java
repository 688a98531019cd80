package org.dateline.desk.api;

import java.util.List;

/** The addresses of the interface, for people who write programs. */
public record ApiView(String root, List<ApiRoute> routes) {}
