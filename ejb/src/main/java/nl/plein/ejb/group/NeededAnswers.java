package nl.plein.ejb.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.people.ProfileValue;
import nl.plein.security.Refusal;

/** What groups ask of who comes in, and what of it somebody has not told. */
@ApplicationScoped
@Transactional(MANDATORY)
public class NeededAnswers {

    @Inject
    ProfileRepository profiles;

    /** What the site asks of these fields, in its order; what it asks no more a group does not ask either. */
    List<FieldRow> fields(long site, List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : profiles.fields(site).stream()
                        .filter(field -> field.asked() && numbers.contains(field.id()))
                        .map(ProfileField::row)
                        .toList();
    }

    /** All that the site asks, in its order. */
    List<FieldRow> all(long site) {
        return profiles.fields(site).stream()
                .filter(ProfileField::asked)
                .map(ProfileField::row)
                .toList();
    }

    /** What a group asks at its door: what an organisation says at sign-in is not asked of the person. */
    List<FieldRow> asked(Group group) {
        return fields(group.siteId(), group.needs().asked()).stream()
                .filter(field -> field.says().givenBy() == null)
                .toList();
    }

    /** What of it somebody has not told; a group that asks nothing costs no question. */
    public List<FieldRow> lacking(Group group, long account) {
        var asked = asked(group);
        if (asked.isEmpty()) {
            return asked;
        }
        var told = profiles.stored(account, group.siteId()).stream()
                .map(ProfileValue::fieldId)
                .collect(Collectors.toSet());
        return asked.stream().filter(field -> !told.contains(field.id())).toList();
    }

    /** @throws Refusal when somebody who comes in has not told all that the group asks */
    void demand(Group group, long account) {
        var lacking = lacking(group, account);
        if (!lacking.isEmpty()) {
            throw new Refusal(
                    "group.needs.lacking",
                    lacking.stream().map(field -> field.says().name()).collect(Collectors.joining(", ")));
        }
    }
}
