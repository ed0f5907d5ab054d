package nl.plein.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SES-1.4 after signing in")
class InnerPathTest {

    @ParameterizedTest(name = "SES-1.4 a path of ours stays: {0}")
    @ValueSource(strings = {"/", "/group/6f1c", "/item/6f1c/edit", "/audit?person=a%20b&page=2", "/search?q=%2Fpath"})
    void pathsOfOursStay(String wanted) {
        assertThat(InnerPath.of(wanted)).isEqualTo(wanted);
    }

    @NullSource
    @ParameterizedTest(name = "SES-1.4 anything else becomes the home page: {0}")
    @ValueSource(
            strings = {
                "",
                "group",
                "https://evil.example/",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%2fevil.example",
                "/%5Cevil.example",
                "/%252fevil.example",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "/x%0d%0aSet-Cookie:a=b",
                "/x\tb",
                "/../admin",
                "/a/..//evil.example",
                "http:/evil",
                "/@evil.example",
                "/é",
                "/<script>",
                "/x#//evil.example",
                " /x"
            })
    void allElseBecomesTheHomePage(String wanted) {
        assertThat(InnerPath.of(wanted)).isEqualTo("/");
    }
}
