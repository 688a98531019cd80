package org.dateline.desk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.store.StoreException;

/**
 * Writes the public site into a folder that any web server can serve. The same folder again gets what changed, and loses
 * what is no longer part of the site: a folder is only taken that is empty or was written by us before.
 */
public final class SiteExport {

    /** Marks a folder as ours. */
    private static final String MARK = ".dateline-site";

    private final Site site;

    public SiteExport(Site site) {
        this.site = site;
    }

    /**
     * @param base absolute address it will have, for the feed; empty where it is not known
     * @return how many files it has
     */
    public int write(Path folder, String base) throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(folder.resolve(MARK)) && !isEmpty(folder)) {
            throw StoreException.refused(folder + " holds something else; name a new or empty folder");
        }
        Files.writeString(
                folder.resolve(MARK), "Written by dateline publish, which may change or remove any file here.\n");
        Set<Path> written = new HashSet<>();
        for (String path : site.paths()) {
            SiteFile file = site.file(path, base).orElse(null);
            if (file != null) {
                Path target = folder.resolve(path);
                Files.createDirectories(target.getParent());
                Path unfinished = target.resolveSibling(target.getFileName() + ".part");
                Files.write(unfinished, file.content());
                Files.move(unfinished, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                written.add(target);
            }
        }
        prune(folder, written);
        return written.size();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void prune(Path folder, Set<Path> written) throws IOException {
        List<Path> there;
        try (Stream<Path> files = Files.walk(folder)) {
            there = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : there) {
            if (!written.contains(file) && !file.equals(folder.resolve(MARK))) {
                Files.delete(file);
            }
        }
    }
}
