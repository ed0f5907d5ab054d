package nl.plein.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerPolicyTest {

    @ParameterizedTest(name = "PPL-1.2 {0} with form {1} takes {2}: {3}")
    @CsvSource(
            value = {
                "TEXT,'',Adviseur,true",
                "TEXT,9999 AA,6811 CG,true",
                "TEXT,9999 AA,6811CG,false",
                "TEXT,**-9,a1-7,true",
                "TEXT,'',abcdefghijklmnopqrstuvwxyz,false",
                "CHOICE,'',fiets,true",
                "CHOICE,'',auto,false",
                "DATE,'',1980-03-31,true",
                "DATE,'',1980-02-31,false",
                "DATE,'',31 maart,false",
                "WEB,'',https://a.example/b,true",
                "WEB,'',http://u:p@a.nl,false",
                "WEB,'',javascript:x,false",
                "WEB,'',www.a.nl,false",
                "PHONE,'',+31 26 359 91 11,true",
                "PHONE,'',bel mij,false"
            })
    void fits(FieldKind kind, String shape, String typed, boolean expected) {
        var field = new FieldDraft(
                kind, "Veld", "", "", List.of("fiets", "trein"), shape, 20, true, true, true, Level.SITE, false, null);

        assertThat(AnswerPolicy.problem(field, AnswerPolicy.tidy(kind, List.of(typed)))
                        .isEmpty())
                .isEqualTo(expected);
        assertThat(AnswerPolicy.problem(field, AnswerPolicy.tidy(kind, List.of(" \u200b "))))
                .isPresent();
    }
}
