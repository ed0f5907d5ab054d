package nl.plein.ejb.privacy;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import nl.plein.ejb.archive.ExportTerm;

/** Each hour, removes downloads of people whose term is over (PRV-1.2). */
@Singleton
@DependsOn("StartUp")
public class PrivacySweep {

    @Inject
    ExportTerm terms;

    @Schedule(hour = "*", minute = "37", persistent = false)
    void sweep() {
        terms.end(
                PersonalExport.KIND,
                PrivacySetting.exportTerm(),
                "privacy.export.removed",
                PrivacySetting.EXPORT_DAYS.key());
    }
}
