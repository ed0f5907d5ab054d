package nl.plein.audit.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A story as data: everything the readable document shows and all earlier versions, in a documented form (JSON). */
final class StoryData {

    static final String SCHEMA = "plein-verhaal-1.schema.json";

    private StoryData() {}

    static byte[] write(Identity identity, Story story) {
        var map = new LinkedHashMap<String, Object>();
        map.put("vorm", SCHEMA);
        map.put("kenmerk", identity.key());
        map.put("bron", identity.source());
        map.put("soort", story.kind());
        map.put("titel", story.title());
        map.put("auteur", story.author());
        map.put("gepubliceerd", time(story.published()));
        map.put("gewijzigd", time(story.changed()));
        map.put("html", story.html());
        map.put("versies", story.editions().stream().map(StoryData::edition).toList());
        map.put("reacties", story.remarks().stream().map(StoryData::remark).toList());
        map.put(
                "bijlagen",
                story.enclosures().stream().map(StoryData::enclosure).toList());
        return Json.of(map).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> edition(Story.Edition edition) {
        var map = new LinkedHashMap<String, Object>();
        map.put("nummer", edition.number());
        map.put("titel", edition.title());
        map.put("auteur", edition.author());
        map.put("tijd", time(edition.at()));
        map.put("html", edition.html());
        return map;
    }

    private static Map<String, Object> remark(Story.Remark remark) {
        var map = new LinkedHashMap<String, Object>();
        map.put("kenmerk", remark.id());
        map.put("auteur", remark.author());
        map.put("tijd", time(remark.at()));
        map.put("html", remark.html());
        return map;
    }

    private static Map<String, Object> enclosure(Story.Enclosure enclosure) {
        var map = new LinkedHashMap<String, Object>();
        map.put("kenmerk", enclosure.piece().identity().key());
        map.put("naam", enclosure.name());
        map.put("mediatype", enclosure.mediaType());
        map.put("bytes", enclosure.size());
        map.put("sha256", enclosure.sha256());
        return map;
    }

    private static String time(Instant at) {
        return at == null ? null : at.toString();
    }
}
