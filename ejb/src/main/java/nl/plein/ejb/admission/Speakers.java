package nl.plein.ejb.admission;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.persistence.platform.DomainRepository;
import nl.plein.persistence.platform.OrganisationRepository;
import nl.plein.persistence.platform.ProviderRow;
import nl.plein.persistence.platform.SpeakerRow;

/**
 * Which provider may speak for which mail domain: what managers of the platform said of its organisation, and what the
 * operator wrote into the settings.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class Speakers {

    @Inject
    DomainRepository domains;

    @Inject
    OrganisationRepository organisations;

    /** Whether one of these providers may speak for a domain. */
    boolean speak(String domain, List<String> providers) {
        var set = AdmissionSetting.speakersFor(domain);
        return providers.stream().anyMatch(set::contains)
                || domains.speakers(List.of(domain)).stream().anyMatch(row -> providers.contains(row.entityId()));
    }

    /** Each of these domains with whose people it counts for, in their order. */
    List<DomainState> of(List<String> asked) {
        var said = domains.speakers(asked);
        var set = organisations.known(asked.stream()
                .flatMap(one -> AdmissionSetting.speakersFor(one).stream())
                .distinct()
                .toList());
        return asked.stream()
                .map(domain -> new DomainState(
                        domain,
                        Stream.concat(named(said, domain), admitted(set, domain))
                                .distinct()
                                .toList()))
                .toList();
    }

    private static Stream<String> named(List<SpeakerRow> said, String domain) {
        return said.stream().filter(row -> row.domain().equals(domain)).map(SpeakerRow::organisation);
    }

    private static Stream<String> admitted(List<ProviderRow> set, String domain) {
        var speakers = AdmissionSetting.speakersFor(domain);
        return set.stream()
                .filter(row -> row.enabled() && speakers.contains(row.entityId()))
                .map(ProviderRow::organisation);
    }
}
