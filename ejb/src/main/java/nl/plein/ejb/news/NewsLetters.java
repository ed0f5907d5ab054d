package nl.plein.ejb.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.LetterLine;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.news.NewsRepository;
import nl.plein.persistence.news.NewsRow;
import nl.plein.security.permission.StandingReader;

/** Writes down for somebody what is new. */
@Dependent
class NewsLetters {

    /** So many things stand in one mail. */
    static final int MOST = 10;

    private static final String OVERVIEW = "/mine";

    @Inject
    NewsRepository news;

    @Inject
    StandingReader standings;

    @Inject
    Post post;

    /**
     * Posts what is new for somebody, read with the person's keys of this moment; false when nothing is.
     *
     * @param code what the link that stops such mail carries
     */
    boolean post(Account reader, Instant since, Instant until, String code) {
        var viewer = standings.read(reader.id()).viewer();
        var rows = news.items(viewer, since, until, MOST + 1);
        if (rows.isEmpty()) {
            return false;
        }
        post.send(Letter.to(reader)
                .about("news.mail")
                .listing(lines(rows))
                .link(null, OVERVIEW)
                .stop(Letter.STOP + code));
        return true;
    }

    private static List<LetterLine> lines(List<NewsRow> rows) {
        var shown = rows.subList(0, Math.min(MOST, rows.size()));
        Map<String, List<NewsRow>> together = new LinkedHashMap<>();
        shown.forEach(row ->
                together.computeIfAbsent(heap(row), none -> new ArrayList<>()).add(row));
        var lines = new ArrayList<>(
                together.values().stream().map(NewsLetters::line).toList());
        if (rows.size() > MOST) {
            lines.add(new LetterLine("news.line.more", List.of(), null, OVERVIEW));
        }
        lines.add(new LetterLine("news.line.choose", List.of(), null, "/profile/mail"));
        return lines;
    }

    /** What may be named stands alone, the rest is counted group by group. */
    private static String heap(NewsRow row) {
        return row.open() ? row.ref() : row.kind() + " " + row.groupRef() + " " + row.siteId();
    }

    private static LetterLine line(List<NewsRow> rows) {
        var row = rows.get(0);
        if (row.open()) {
            var named = row.group() == null
                    ? new LetterLine("news.line.site", List.of(row.title(), row.site()), row.host(), item(row))
                    : new LetterLine(
                            "news.line.group", List.of(row.title(), row.group(), row.site()), row.host(), item(row));
            return named;
        }
        var place = row.group() == null ? row.site() : row.group();
        var kind = "news.closed." + row.kind().name().toLowerCase(Locale.ROOT);
        return rows.size() == 1
                ? new LetterLine(kind + ".one", List.of(place, row.site()), row.host(), item(row))
                : new LetterLine(
                        kind + ".many",
                        List.of(place, row.site(), String.valueOf(rows.size())),
                        row.host(),
                        row.group() == null ? "/" : "/group/" + row.groupRef());
    }

    private static String item(NewsRow row) {
        return "/item/" + row.ref();
    }
}
