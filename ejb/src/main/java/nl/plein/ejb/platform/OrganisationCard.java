package nl.plein.ejb.platform;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.platform.ProviderRow;

/** An organisation in the list, with the providers by which its people come in. */
public record OrganisationCard(String ref, String name, List<ProviderRow> providers) implements Serializable {

    public OrganisationCard {
        providers = List.copyOf(providers);
    }
}
