package nl.plein.web.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How pages show the words that something carries, and where they lead. */
@Named
@ApplicationScoped
public class TagLinks {

    /** Words with commas between them. */
    public String listed(List<String> words) {
        return String.join(", ", words);
    }

    /** Where everything on the site stands that carries a word. */
    public String to(String word) {
        return "/tagged?tag=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** Where the groups of the site stand that carry a word. */
    public String toGroups(String word) {
        return "/groups?tag=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
