package ma.maillage.frontend.rest;

import ma.maillage.api.Language;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a language out of a request parameter as it is read out of a body. */
@Component
final class LanguageParameter implements Converter<String, Language> {

  @Override
  public Language convert(String code) {
    return Language.of(code);
  }
}
