package ma.maillage.frontend.rest;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** What a creation is answered with: the id, and its address as {@code Location}. */
public record Created(String id) {

  /** Answers 201 with the address of {@code id} under {@code path}, such as {@code /api/needs}. */
  public static ResponseEntity<Created> at(String path, String id) {
    return ResponseEntity.created(URI.create(path + "/" + id)).body(new Created(id));
  }
}
