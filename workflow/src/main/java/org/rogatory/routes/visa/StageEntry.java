package org.rogatory.routes.visa;

import java.time.Instant;
import java.util.function.Supplier;
import org.rogatory.routes.RouteStage;

/**
 * A file comes to an act for which visas may be needed.
 *
 * @param unit key of the body whose route it takes: the one that drafts, or that executes what is answered
 * @param since finds when the file was put on its way: it keeps the route that stood then
 */
public record StageEntry(RouteStage stage, String unit, Supplier<Instant> since) {}
