package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.app.batch.OwnKnowledge;
import org.dateline.app.keep.CoderName;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.event.OwnVerbs;
import org.dateline.core.place.PlaceFinder;
import org.dateline.read.dictionary.Dictionary;

/** The options with which users bring knowledge of their own, taken together. */
record KnowledgeOptions(OntologyOption ontology, DictionaryOption dictionary, GazetteerOption gazetteer) {

    OwnKnowledge read(Messages messages) {
        Optional<Dictionary> own = dictionary.dictionary(messages);
        OwnVerbs verbs = own.map(Dictionary::verbs).orElse(OwnVerbs.NONE);
        return new OwnKnowledge(
                ontology.isGiven() || own.isPresent() ? Optional.of(ontology.finder(verbs)) : Optional.empty(),
                gazetteer.gazetteer().map(PlaceFinder::new),
                own.map(found -> new ActorFinder(found.actors())));
    }

    /** What a store knows this coder by; to be asked after {@link #read}, which tells what is wrong with the files. */
    String coderName() throws OutputException {
        List<Path> files = new ArrayList<>();
        ontology.folder().ifPresent(files::add);
        files.addAll(dictionary.paths());
        gazetteer.file().ifPresent(files::add);
        try {
            return CoderName.of(files);
        } catch (IOException e) {
            throw new OutputException("cannot read the rules: " + e.getMessage(), e);
        }
    }
}
