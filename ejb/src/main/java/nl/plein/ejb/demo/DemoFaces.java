package nl.plein.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.plein.ejb.picture.Drawing;
import nl.plein.ejb.picture.Drawing.Demand;
import nl.plein.ejb.tag.Tagging;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupCover;
import nl.plein.persistence.group.GroupTag.Part;
import nl.plein.persistence.tag.GroupTagRepository;
import nl.plein.persistence.tag.Tag;

/** What the groups of the demo look like and are found by. */
@Dependent
class DemoFaces {

    private static final Demand ANY = new Demand("group.look", 1, 1);
    private static final int SIDE = 144;
    private static final int WIDE = 1200;
    private static final int NARROW = 600;
    private static final int SHAPE = 3;

    @Inject
    Tagging tagging;

    @Inject
    GroupTagRepository tags;

    @Inject
    ByteStore store;

    void dress(Group group, JsonObject told) {
        var words = told.getJsonArray("tags").stream().map(DemoFile::text).toList();
        var chosen = tagging.choose(group.siteId(), words, words);
        tags.hang(group, Part.GROUP, chosen);
        group.face().label(chosen.stream().map(Tag::label).toList());
        if (told.containsKey("icon")) {
            group.face().showIcon(kept(told.getString("icon"), SIDE, SIDE));
        }
        if (told.containsKey("cover")) {
            var file = told.getString("cover");
            group.face()
                    .showCover(new GroupCover(
                            kept(file, WIDE, WIDE / SHAPE),
                            kept(file, NARROW, NARROW / SHAPE),
                            told.getString("coverShows")));
        }
    }

    private String kept(String file, int width, int height) {
        var drawn = Drawing.read(() -> DemoFile.open(file), ANY).drawn(width, height);
        try {
            return store.keep(new ByteArrayInputStream(drawn)).sha256();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
