package dev.gazette.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The number that an issuing body gives to one of its documents (发文字号): {@code 云政发〔2020〕3号}.
 *
 * <p>GB/T 9704-2012, 7.2.5: the issuer's code, the full year in 〔 〕, then the serial number. Not all numbers
 * have all parts: {@code 令第378号} has neither code nor year. Akoma Ntoso: {@code docNumber}. Immutable, safe
 * for use by many threads.
 *
 * @param text the number as printed
 * @param issuerCode the short form of the issuer (发文机关代字): 云政发; null when not printed
 * @param year the year of the series; null when not printed
 * @param serial the place in the series (发文顺序号), from 1; null when not printed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DocumentNumber(
        String text,
        @Nullable String issuerCode,
        @Nullable Integer year,
        @Nullable Integer serial) implements Serializable {

    public DocumentNumber {
        Checks.text(text, "text");
        Checks.optionalText(issuerCode, "issuerCode");
        Checks.within(year, 1, 9999, "year");
        Checks.atLeast(serial, 1, "serial");
    }
}
