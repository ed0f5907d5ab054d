package nl.plein.ejb.privacy;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.plein.persistence.privacy.PersonalData;
import nl.plein.persistence.privacy.PersonalDataRepository;
import nl.plein.persistence.privacy.PersonalDataRepository.Held;

/** Reads for the job, each page in a short transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class PersonalReader {

    static final int PAGE = 200;

    @Inject
    PersonalDataRepository data;

    /** The rows of one kind after this one. */
    public List<Held> after(PersonalData kind, long account, long last) {
        return data.page(kind, account, last, PAGE);
    }
}
