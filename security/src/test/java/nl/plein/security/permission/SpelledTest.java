package nl.plein.security.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authz.permission.AllPermission;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpelledTest {

    @Test
    @DisplayName("PER-1.3 a permission covers what Shiro's own wildcards would")
    void itCoversWhatWildcardsWould() {
        var all = spelled(List.of("item", "*", "write", "s1", "s12"), 4);

        assertThat(all).hasSize(780).allSatisfy(held -> assertThat(all)
                .allSatisfy(asked -> assertThat(new Spelled(held).implies(new Spelled(asked)))
                        .as("%s over %s", held, asked)
                        .isEqualTo(new WildcardPermission(held).implies(new WildcardPermission(asked)))));
    }

    @Test
    @DisplayName("PER-1.3 a permission covers none that is spelled otherwise")
    void itCoversNoOtherKind() {
        assertThat(new Spelled("item").implies(new AllPermission())).isFalse();
    }

    private static List<String> spelled(List<String> parts, int longest) {
        List<String> all = new ArrayList<>(parts);
        var before = parts;
        for (int length = 2; length <= longest; length++) {
            var longer = before.stream()
                    .flatMap(begun -> parts.stream().map(part -> begun + ":" + part))
                    .toList();
            all.addAll(longer);
            before = longer;
        }
        return all;
    }
}
