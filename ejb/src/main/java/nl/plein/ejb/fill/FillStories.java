package nl.plein.ejb.fill;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.plein.ejb.item.RichText;
import nl.plein.persistence.comment.Comment;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.document.DocumentId;
import nl.plein.persistence.document.Sent;
import nl.plein.persistence.document.StoredBytes;
import nl.plein.persistence.fill.FillRepository;
import nl.plein.persistence.item.Blog;
import nl.plein.persistence.item.ItemVersion;
import nl.plein.persistence.item.Placing;
import nl.plein.persistence.item.Text;

/** What the people wrote: blogs over ten years, comments below them and files with them. */
@Dependent
class FillStories {

    private static final int DIFFERENT_FILES = 20;

    private record Told(long item, FilledGroup group, Instant when) {}

    @Inject
    FillBatch batch;

    @Inject
    FillRepository rows;

    @Inject
    ByteStore store;

    @Inject
    Clock clock;

    private final List<Told> told = new ArrayList<>();

    void fill(FillSize size, FillWords words, FillPlaces places, RandomGenerator chance) {
        var groups = places.groups.stream()
                .filter(group -> !group.members().isEmpty())
                .toList();
        var busier = new Skew(groups.size(), 0.8);
        batch.each(
                "blogs",
                size.items(),
                number -> blog(groups.get(busier.draw(chance)), number / (double) size.items(), words, chance));
        var talkedOf = new Skew(told.size(), 0.6);
        batch.each("comments", size.comments(), number -> comment(talkedOf.draw(chance), words, chance));
        files(size, words, chance);
    }

    /** @param share how far in the ten years, from 0 to 1: newer years have more */
    private void blog(FilledGroup group, double share, FillWords words, RandomGenerator chance) {
        var when = clock.instant()
                .minus(Duration.ofSeconds((long) (LargeFill.SPAN.toSeconds() * Math.pow(1 - share, 2))))
                .minusMillis(1 + chance.nextInt(1000));
        var author = group.anyone(chance);
        var html = words.story();
        var placing = new Placing(group.siteId(), group.id(), author, rows.audience(group.anAudience(chance)));
        var blog = new Blog(UUID.randomUUID(), placing, new Text(words.title(), RichText.excerpt(html), html), when);
        rows.add(blog);
        batch.after(new ItemVersion(blog, html, author, when));
        told.add(new Told(blog.id(), group, when));
    }

    private void comment(int place, FillWords words, RandomGenerator chance) {
        var below = told.get(told.size() - 1 - place);
        var later = below.when().plus(Duration.ofMinutes(1L + chance.nextInt(60 * 24 * 30)));
        var posted = later.isBefore(clock.instant()) ? later : clock.instant();
        var html = "<p>" + words.sentences(1 + chance.nextInt(3)) + "</p>";
        rows.add(new Comment(UUID.randomUUID(), below.item(), below.group().anyone(chance), html, posted));
    }

    private void files(FillSize size, FillWords words, RandomGenerator chance) {
        var bytes = new ArrayList<StoredBytes>();
        for (int different = 0; different < DIFFERENT_FILES; different++) {
            bytes.add(kept(words.sentences(40)));
        }
        for (int from = 0; from < size.files(); from += FillBatch.ROWS) {
            int count = Math.min(FillBatch.ROWS, size.files() - from);
            batch.once(() -> {
                var made = new ArrayList<Long>();
                for (int file = 0; file < count; file++) {
                    made.add(file(words, bytes.get(chance.nextInt(bytes.size())), chance));
                }
                rows.pass(made);
            });
        }
    }

    private long file(FillWords words, StoredBytes bytes, RandomGenerator chance) {
        var with = told.get(chance.nextInt(told.size()));
        var sent = new Sent(new DocumentId(UUID.randomUUID()), words.title() + ".txt", bytes);
        var file = new Document(with.group().siteId(), with.group().anyone(chance), sent, with.when());
        file.attach(with.item());
        rows.add(file);
        return file.id();
    }

    private StoredBytes kept(String text) {
        try {
            var kept = store.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return new StoredBytes(kept.sha256(), kept.size(), "text/plain");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
