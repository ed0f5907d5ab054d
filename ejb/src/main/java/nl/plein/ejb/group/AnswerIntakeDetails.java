package nl.plein.ejb.group;

import java.io.Serializable;
import java.util.List;

/**
 * Which answers bring people into a group by themselves.
 *
 * @param now those that do
 * @param others those that could
 * @param wished the one of those that was chosen, or null
 * @param people how many people it would bring at once
 */
public record AnswerIntakeDetails(List<Choice> now, List<Choice> others, Choice wished, long people)
        implements Serializable {

    /** An answer that can be chosen in a field of the profile. */
    public record Choice(String field, String name, String answer) implements Serializable {}
}
