package nl.plein.ejb.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of each kind the generator makes. */
record FillSize(int sites, int users, int groups, int items, int comments, int files) {

    private static final List<String> NAMES = List.of("sites", "users", "groups", "items", "comments", "files");
    private static final int MOST = 10_000_000;

    /**
     * Reads sizes such as {@code users=5000,items=20000}. What is not named is in proportion to the users, as Pleio had
     * them: 94 to a site, 13 to a group, 4 items, 22 comments and 1 file for each user.
     *
     * @throws IllegalArgumentException when a name is none of ours or a size is no number from 1 to ten million
     */
    static FillSize of(String told) {
        Map<String, Integer> sizes = new HashMap<>();
        for (String part : told.split(",", -1)) {
            var sides = part.strip().split("=", 2);
            if (sides.length < 2 || !NAMES.contains(sides[0])) {
                throw new IllegalArgumentException(
                        "plein.fill takes sizes such as users=5000, of " + NAMES + ", not: " + part.strip());
            }
            sizes.put(sides[0], number(sides[0], sides[1]));
        }
        int users = sizes.getOrDefault("users", 1000);
        return new FillSize(
                sizes.getOrDefault("sites", Math.max(1, users / 94)),
                users,
                sizes.getOrDefault("groups", Math.max(1, users / 13)),
                sizes.getOrDefault("items", users * 4),
                sizes.getOrDefault("comments", users * 22),
                sizes.getOrDefault("files", users));
    }

    private static int number(String name, String told) {
        if (!told.matches("[0-9]{1,8}") || Integer.parseInt(told) < 1 || Integer.parseInt(told) > MOST) {
            throw new IllegalArgumentException(
                    "plein.fill: " + name + " takes a number from 1 to " + MOST + ", not: " + told);
        }
        return Integer.parseInt(told);
    }
}
