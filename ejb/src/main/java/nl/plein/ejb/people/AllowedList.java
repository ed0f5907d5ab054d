package nl.plein.ejb.people;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import nl.plein.persistence.people.AllowedAnswerRepository;

/** The list of answers of a field, as whoever judges answers needs it. */
interface AllowedList {

    /** The answer as the list spells it; empty when it is not in the list. */
    Optional<String> spelled(String answer);

    /** Some answers that begin with these words. */
    List<String> beginning(String words, int size);

    /** Asks the database each time. */
    static AllowedList asked(AllowedAnswerRepository lists, long field) {
        return new AllowedList() {
            @Override
            public Optional<String> spelled(String answer) {
                return lists.spelled(field, answer);
            }

            @Override
            public List<String> beginning(String words, int size) {
                return lists.beginning(field, words, size);
            }
        };
    }

    /** A list that was read at once. */
    static AllowedList whole(NavigableMap<String, String> spellings) {
        return new AllowedList() {
            @Override
            public Optional<String> spelled(String answer) {
                return Optional.ofNullable(spellings.get(AllowedAnswerRepository.key(answer)));
            }

            @Override
            public List<String> beginning(String words, int size) {
                var first = AllowedAnswerRepository.key(words);
                return spellings.tailMap(first, true).entrySet().stream()
                        .takeWhile(one -> one.getKey().startsWith(first))
                        .limit(size)
                        .map(one -> one.getValue())
                        .toList();
            }
        };
    }
}
