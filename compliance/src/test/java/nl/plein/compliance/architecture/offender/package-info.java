/** Classes that each break one rule, so that every rule is seen to bite. */
package nl.plein.compliance.architecture.offender;
