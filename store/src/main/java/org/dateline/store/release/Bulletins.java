package org.dateline.store.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.store.Cursor;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.decision.Signature;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/**
 * Keeps bulletins: drafts that only the desk sees, what was released of them, and what was withdrawn. A released bulletin
 * may be drafted anew; the public sees the version released last until the new one is released.
 */
public final class Bulletins {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_INTRODUCTION = 20_000;
    private static final int MOST_ITEMS = 200;

    private final Database database;

    public Bulletins(Database database) {
        this.database = database;
    }

    /** Keeps a draft under a name that is new, or as the newest state of that bulletin. */
    public Bulletin draft(String name, Bulletin.Content content, Signature signature) {
        if (!name.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            throw StoreException.refused(
                    "a bulletin's name has small letters, digits and hyphens, at most 80, got '" + name + "'");
        }
        check(content);
        return database.writer().write(handle -> {
            for (Bulletin.Item item : content.items()) {
                requireReleased(handle, item);
            }
            return add(handle, Bulletin.Kind.DRAFT, name, content, signature);
        });
    }

    /** Gives out what is drafted, with each incident as it is released now. */
    public Bulletin release(String name, Signature signature) {
        return database.writer().write(handle -> {
            Bulletin draft = require(handle, name);
            if (draft.kind() == Bulletin.Kind.RELEASE) {
                throw StoreException.refused(
                        "bulletin '" + name + "' is released as it stands; change its draft first");
            }
            if (draft.content().items().isEmpty()) {
                throw StoreException.refused("bulletin '" + name + "' is empty; choose at least one released incident");
            }
            List<Bulletin.Item> items = new ArrayList<>();
            for (Bulletin.Item item : draft.content().items()) {
                Release latest = ReleaseRows.latest(handle, item.incident())
                        .filter(Release::isOut)
                        .orElseThrow(() -> StoreException.refused("incident '" + item.incident()
                                + "' was withdrawn; take it out of the bulletin or release it anew"));
                items.add(new Bulletin.Item(latest.incident(), latest.version()));
            }
            Bulletin.Content content = new Bulletin.Content(
                    draft.content().title(),
                    draft.content().introduction(),
                    draft.content().day(),
                    items);
            return add(handle, Bulletin.Kind.RELEASE, name, content, signature);
        });
    }

    /** Takes a bulletin back; the public sees only that, when, and the reason. */
    public Bulletin withdraw(String name, Signature signature) {
        return database.writer().write(handle -> {
            Bulletin out = BulletinRows.visible(handle, name)
                    .filter(b -> b.kind() == Bulletin.Kind.RELEASE)
                    .orElseThrow(() -> StoreException.refused("bulletin '" + name + "' is not released"));
            return add(handle, Bulletin.Kind.WITHDRAW, name, out.content(), signature);
        });
    }

    /** The newest state of each, the last to change first: for the desk. */
    public Page<Bulletin> find(PageRequest page) {
        Where where =
                new Where().and("NOT EXISTS (SELECT 1 FROM bulletin n WHERE n.name = b.name AND n.number > b.number)");
        page.after().ifPresent(cursor -> where.and("b.number < ?", Cursor.read(cursor, 1)[0]));
        return list(where, page);
    }

    /** Those that the public sees, the last released first. */
    public Page<Bulletin> out(PageRequest page) {
        Where where = new Where()
                .and("b.kind = 'release'")
                .and("NOT EXISTS (SELECT 1 FROM bulletin n WHERE n.name = b.name AND n.number > b.number"
                        + " AND n.kind <> 'draft')");
        page.after().ifPresent(cursor -> where.and("b.number < ?", Cursor.read(cursor, 1)[0]));
        return list(where, page);
    }

    private Page<Bulletin> list(Where where, PageRequest page) {
        return database.read(handle -> {
            List<Bulletin> rows = BulletinRows.read(handle, where, "ORDER BY b.number DESC LIMIT " + (page.size() + 1));
            return Cursor.page(rows, page.size(), b -> Cursor.of(b.number()));
        });
    }

    /** The newest state: for the desk. */
    public Optional<Bulletin> get(String name) {
        return database.read(handle -> BulletinRows.newest(handle, name));
    }

    public Bulletin require(String name) {
        return database.read(handle -> require(handle, name));
    }

    /** What the public sees: the version released last, or that it was withdrawn; never a draft. */
    public Optional<Bulletin> visible(String name) {
        return database.read(handle -> BulletinRows.visible(handle, name));
    }

    private static Bulletin require(Handle handle, String name) {
        return BulletinRows.newest(handle, name)
                .orElseThrow(() -> StoreException.notFound("there is no bulletin '" + name + "'"));
    }

    private static void check(Bulletin.Content content) {
        if (content.title().isBlank() || content.title().length() > LONGEST_TITLE) {
            throw StoreException.refused("a bulletin has a title of at most " + LONGEST_TITLE + " characters");
        }
        if (content.introduction().length() > LONGEST_INTRODUCTION) {
            throw StoreException.refused("an introduction has at most " + LONGEST_INTRODUCTION + " characters, got "
                    + content.introduction().length());
        }
        if (content.items().size() > MOST_ITEMS) {
            throw StoreException.refused("a bulletin has at most " + MOST_ITEMS + " incidents");
        }
    }

    private static void requireReleased(Handle handle, Bulletin.Item item) {
        if (ReleaseRows.latest(handle, item.incident()).isEmpty()) {
            throw StoreException.refused(
                    "incident '" + item.incident() + "' was never released; a bulletin holds released incidents only");
        }
    }

    private static Bulletin add(
            Handle handle, Bulletin.Kind kind, String name, Bulletin.Content content, Signature signature) {
        int version = BulletinRows.newest(handle, name).map(Bulletin::version).orElse(0) + 1;
        Bulletin bulletin = new Bulletin(
                Numbers.next(handle, "bulletin"),
                name,
                version,
                kind,
                content,
                signature.reason(),
                signature.who(),
                Values.now());
        BulletinRows.insert(handle, bulletin);
        Bulletin kept = BulletinRows.one(handle, bulletin.number()).orElseThrow();
        AuditLog.append(handle, kept.who(), kind.action(), name, BulletinRows.detail(kept));
        return kept;
    }
}
