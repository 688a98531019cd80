package org.dateline.store.incident;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.incident.account.Graded;
import org.dateline.core.incident.link.Decisions;
import org.dateline.core.incident.link.Grouping;
import org.dateline.core.incident.link.Link;
import org.dateline.core.incident.link.Linker;
import org.dateline.core.incident.link.Profile;
import org.dateline.core.incident.link.Scorer;
import org.dateline.core.incident.link.Telling;
import org.dateline.core.report.ContentId;
import org.dateline.store.schema.Writer;
import org.dateline.store.source.TellerRows;
import org.jdbi.v3.core.Handle;

/**
 * Keeps incidents as the linker and the decisions of people say, within the writer's transactions. The linker's choices
 * make trees; {@link Groups} has incidents made of those and of what people decided; {@link IncidentRows} writes down
 * what came out. A report that only adds to incidents costs nothing of their size here; one that changes what others
 * chose costs the size of the incidents it touches.
 *
 * <p>Incidents that changed are weighed once, at the end of the transaction, however many reports in it changed them:
 * that does cost their size.
 */
public final class Linking implements Writer.Settling {

    /** As far as {@link Grouping} looks up. */
    private static final int ANCESTRY = 32;

    private final Scorer scorer = new Scorer();
    private final ProfileCache cache = new ProfileCache();
    private final Moves moves = new Moves();
    private final IncidentRows rows;

    private SqlNeighbourhood open;

    /** Incidents to be weighed before the transaction ends. */
    private final Set<Long> changed = new TreeSet<>();

    /** Incidents that may have lost their last mention. */
    private final Set<Long> leaving = new TreeSet<>();

    public Linking(Weighing weighing) {
        this.rows = new IncidentRows(weighing, moves);
    }

    /**
     * Links the mentions of a report, whose rows are there already. Returns ids of the incidents that changed.
     *
     * @param number of the report
     * @param orphaned roots whose trees lost strands before, from {@link #remove}
     */
    public List<String> add(Handle handle, long number, Telling telling, Collection<String> orphaned)
            throws SQLException {
        cache.begin(state(handle));
        moves.begin(handle);
        SqlNeighbourhood store = neighbourhood(handle.getConnection(), number);
        Set<String> nodes = new TreeSet<>();
        telling.strands().forEach(strand -> nodes.add(strand.mention()));
        telling.within().forEach(link -> nodes.add(link.mention()));
        nodes.addAll(store.strings("SELECT id FROM mention WHERE report = ?", number));
        nodes.forEach(id -> store.update("INSERT INTO node (id, report) VALUES (?, ?)", id, number));
        Set<String> moved = new TreeSet<>(new Linker(scorer, store).add(telling));
        moved.addAll(nodes);
        Set<String> roots = new TreeSet<>(orphaned);
        Set<String> touched = replant(store, moved, roots);
        Optional<Set<Long>> joined = Optional.empty();
        if (orphaned.isEmpty() && nodes.containsAll(touched)) {
            joined = join(handle, number);
        }
        return changed(handle, joined.isPresent() ? joined.get() : rows.write(handle, Groups.around(handle, roots)));
    }

    /** The stored strands over that connection, whose statements stay prepared from report to report. */
    private SqlNeighbourhood neighbourhood(Connection connection, long report) {
        if (open == null || !open.isOf(connection)) {
            // The statements of one before went with its connection.
            open = new SqlNeighbourhood(connection, cache);
        }
        open.begin(report);
        return open;
    }

    /**
     * A report whose mentions nobody else chose, and of which nobody decided anything, joins: each mention goes where the
     * one that it chose is. Empty, and nothing done, where it is not that simple.
     */
    private Optional<Set<Long>> join(Handle handle, long report) {
        List<Member> members =
                Member.where(handle, "m.report = ?", report).stream().sorted().toList();
        if (Ruling.any(handle)
                && !Ruling.about(handle, members.stream().map(Member::id).toList())
                        .isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> incidents = new HashMap<>();
        for (Member member : members) {
            Optional<Long> incident = member.held()
                    .map(to -> Optional.ofNullable(incidents.get(to))
                            .or(() -> handle.createQuery(
                                            "SELECT incident FROM mention WHERE id = ? AND incident IS NOT NULL")
                                    .bind(0, to)
                                    .mapTo(Long.class)
                                    .findOne()))
                    .orElseGet(() -> Optional.of(IncidentRows.row(handle, member.id())));
            if (incident.isEmpty()) {
                return Optional.empty();
            }
            incidents.put(member.id(), incident.get());
        }
        rows.move(handle, members, incidents);
        return Optional.of(new TreeSet<>(incidents.values()));
    }

    /** Returns their ids. */
    private List<String> changed(Handle handle, Set<Long> incidents) {
        changed.addAll(incidents);
        return incidents.stream()
                .map(number -> IncidentRows.id(handle, number))
                .sorted()
                .toList();
    }

    /** A change begins whose log entry comes before its incidents are touched. */
    public void begin(Handle handle) {
        moves.begin(handle);
    }

    /** Has those incidents weighed anew before the transaction ends. */
    public void reweigh(Handle handle, Collection<Long> incidents) {
        moves.begin(handle);
        changed.addAll(incidents);
    }

    @Override
    public void settle(Handle handle) {
        if (!changed.isEmpty()) {
            Map<String, Graded.Ruling> grades = TellerRows.graded(handle);
            boolean ruled = Ruling.any(handle);
            changed.forEach(number -> rows.summarize(handle, number, grades, ruled));
            changed.clear();
        }
        moves.clear();
    }

    @Override
    public void forget() {
        changed.clear();
        leaving.clear();
        moves.clear();
    }

    /** Takes a stored report's strands out again. Returns the roots of the trees that lose by it. */
    public Set<String> remove(Handle handle, long number) throws SQLException {
        cache.begin(state(handle));
        moves.begin(handle);
        handle.createQuery("SELECT m.incident, m.id, r.id AS report FROM mention m JOIN report r ON r.number = m.report"
                        + " WHERE m.report = ? AND m.incident IS NOT NULL")
                .bind(0, number)
                .map((row, context) -> {
                    moves.leave(row.getLong(1), row.getString(2), row.getString(3));
                    return number;
                })
                .list();
        leaving.addAll(
                handle.createQuery("SELECT DISTINCT incident FROM mention WHERE report = ? AND incident IS NOT NULL")
                        .bind(0, number)
                        .mapTo(Long.class)
                        .list());
        SqlNeighbourhood store = neighbourhood(handle.getConnection(), number);
        Set<String> roots = new TreeSet<>(
                store.strings("SELECT DISTINCT root FROM node WHERE report = ? AND root IS NOT NULL", number));
        Telling telling = telling(store, handle, number);
        Set<String> moved = new TreeSet<>(new Linker(scorer, store).remove(telling));
        List<String> own = store.strings("SELECT id FROM node WHERE report = ?", number);
        moved.removeAll(new HashSet<>(own));
        // Strands that had chosen one of these and found no other are roots now.
        for (String id : own) {
            moved.addAll(store.choosers(id));
        }
        // A decision that spoke of these may hold for another incident without them.
        for (long ruling : Ruling.about(handle, own)) {
            roots.addAll(Groups.rootsOf(handle, Ruling.read(handle, ruling).mentions()));
        }
        store.update("DELETE FROM node WHERE report = ?", number);
        replant(store, moved, roots);
        roots.removeAll(new HashSet<>(own));
        return roots;
    }

    /** Incidents that lost their last mention to {@link #remove} go. */
    public void dropEmpty(Handle handle) {
        leaving.forEach(number -> IncidentRows.dropIfEmpty(handle, number));
        leaving.clear();
    }

    private static Telling telling(SqlNeighbourhood store, Handle handle, long number) {
        List<Profile> strands = store.strandsOf(number).stream()
                .flatMap(id -> store.profile(id).stream())
                .toList();
        List<Link> within = store
                .strings(
                        "SELECT n.id FROM node n WHERE n.report = ?"
                                + " AND NOT EXISTS (SELECT 1 FROM strand s WHERE s.id = n.id)",
                        number)
                .stream()
                .flatMap(id -> store.choice(id).stream())
                .toList();
        String report = handle.createQuery("SELECT id FROM report WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one();
        return new Telling(report, strands, within);
    }

    /**
     * Finds out anew which tree those nodes, and all that hang on them, belong to.
     *
     * @param roots gets the roots of all trees that gained or lost one
     * @return all nodes whose tree was looked for
     */
    private Set<String> replant(SqlNeighbourhood store, Collection<String> moved, Set<String> roots) {
        Set<String> held = new TreeSet<>(moved);
        held.addAll(judgeAgain(store, moved));
        Deque<String> uproot = new ArrayDeque<>(held);
        Set<String> uprooted = new HashSet<>();
        while (!uproot.isEmpty()) {
            String id = uproot.pop();
            if (uprooted.add(id)) {
                roots.addAll(store.strings("SELECT root FROM node WHERE id = ? AND root IS NOT NULL", id));
                store.update("UPDATE node SET root = NULL WHERE id = ?", id);
                uproot.addAll(store.strings("SELECT id FROM node WHERE held = ?", id));
            }
        }
        for (String id : held) {
            String root = rootOf(store, id);
            roots.add(root);
            plant(store, id, root);
        }
        return uprooted;
    }

    /**
     * Whether choices hold depends on what those say that they lead to. Asks again of all that lead through the changed
     * ones, and returns those for which the answer changed.
     */
    private Set<String> judgeAgain(SqlNeighbourhood store, Collection<String> moved) {
        Grouping grouping = new Grouping(scorer, store, Decisions.NONE);
        Set<String> turned = new TreeSet<>();
        Set<String> judged = new HashSet<>();
        Collection<String> level = moved;
        for (int depth = 0; depth <= ANCESTRY && !level.isEmpty(); depth++) {
            Set<String> below = new TreeSet<>();
            for (String id : level) {
                if (judged.add(id)) {
                    String before = first(store, "SELECT held FROM node WHERE id = ? AND held IS NOT NULL", id);
                    String now = grouping.held(id).map(Link::to).orElse("");
                    if (!now.equals(before)) {
                        store.update("UPDATE node SET held = nullif(?, '') WHERE id = ?", now, id);
                        turned.add(id);
                    }
                    below.addAll(store.choosers(id));
                }
            }
            level = below;
        }
        return turned;
    }

    /** Up from choice to choice that holds, until a node that knows its root, or has none. */
    private static String rootOf(SqlNeighbourhood store, String id) {
        String at = id;
        while (true) {
            String root = first(store, "SELECT root FROM node WHERE id = ? AND root IS NOT NULL", at);
            String held = first(store, "SELECT held FROM node WHERE id = ? AND held IS NOT NULL", at);
            if (!root.isEmpty()) {
                return root;
            }
            if (held.isEmpty()) {
                return at;
            }
            at = held;
        }
    }

    private static String first(SqlNeighbourhood store, String sql, String id) {
        List<String> found = store.strings(sql, id);
        return found.isEmpty() ? "" : found.get(0);
    }

    private static void plant(SqlNeighbourhood store, String id, String root) {
        Deque<String> rootless = new ArrayDeque<>(List.of(id));
        while (!rootless.isEmpty()) {
            String next = rootless.pop();
            store.update("UPDATE node SET root = ? WHERE id = ?", root, next);
            rootless.addAll(store.strings("SELECT id FROM node WHERE held = ? AND root IS NULL", next));
        }
    }

    /** To be called when all that belongs to a change is written, the log entry too. */
    public void done(Handle handle) {
        cache.end(state(handle));
    }

    private static String state(Handle handle) {
        return handle.createQuery("SELECT hash FROM audit ORDER BY number DESC LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /** Works out anew the incidents of those mentions, and of all that decisions tie to them; for a new decision. */
    public List<String> refresh(Handle handle, Collection<String> mentions) {
        moves.begin(handle);
        return changed(handle, rows.write(handle, Groups.around(handle, Groups.rootsOf(handle, mentions))));
    }

    /** The first of those mentions in the canonical order. */
    public String founder(Handle handle, Collection<String> mentions) {
        List<Member> members = new ArrayList<>();
        mentions.forEach(id -> members.addAll(Member.where(handle, "m.id = ?", id)));
        return members.stream().sorted().findFirst().orElseThrow().id();
    }

    /** The id of the incident whose first mention that is. */
    public static String incidentId(String mention) {
        return ContentId.of("i", mention);
    }
}
