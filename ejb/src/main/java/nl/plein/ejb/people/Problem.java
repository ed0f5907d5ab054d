package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;

/**
 * Why an answer does not fit.
 *
 * @param key of the sentence
 * @param details what stands at {0}, {1} ... in it
 */
public record Problem(String key, List<Object> details) implements Serializable {

    static Problem of(String key, Object... details) {
        return new Problem(key, List.of(details));
    }
}
