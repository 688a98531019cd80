package org.dateline.store.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Keeps answers that cost much while the store is as it was when they were made; the log's last number tells, since nothing
 * changes without it. Of many who ask the same at once, one asks the database. Where very much is added up, an answer is
 * also given for twenty times as long as it took, so that a store that never rests does not add up all the time.
 */
public final class Kept {

    private static final int MOST = 200;
    private static final int LOCKS = 64;
    private static final int TIMES = 20;
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private record Answer(long version, long asked, long took, boolean much, Object value) {}

    private final Database database;
    private final Object[] locks = new Object[LOCKS];
    private final Map<Object, Answer> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Answer> eldest) {
            return size() > MOST;
        }
    };

    public Kept(Database database) {
        this.database = database;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    /**
     * @param question a value that two questions share only if they have one answer; its first part says which answer
     * @param much whether an answer adds up so much that it may be a little old
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Object question, Supplier<T> asking, Predicate<T> much) {
        synchronized (locks[Math.floorMod(question.hashCode(), LOCKS)]) {
            long version = version();
            Answer known = known(question);
            if (known != null && (known.version() == version || isFresh(known))) {
                return (T) known.value();
            }
            long start = System.nanoTime();
            T value = asking.get();
            long end = System.nanoTime();
            Answer answer = new Answer(version, end, end - start, much.test(value), value);
            synchronized (answers) {
                answers.put(question, answer);
            }
            return value;
        }
    }

    private static boolean isFresh(Answer answer) {
        long good = Math.min(TIMES * answer.took(), LONGEST_NANOS);
        return answer.much() && System.nanoTime() - answer.asked() < good;
    }

    private Answer known(Object question) {
        synchronized (answers) {
            return answers.get(question);
        }
    }

    private long version() {
        return database.read(handle -> handle.createQuery("SELECT coalesce(max(number), 0) FROM audit")
                .mapTo(Long.class)
                .one());
    }
}
