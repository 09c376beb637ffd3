package ma.maillage.frontend;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Serves the web client. It has paths of its own, such as {@code /inbox}: a browser that asks for a
 * page there is given the client, which then shows it. Anything else that is not there is not
 * found.
 */
@Configuration(proxyBeanMethods = false)
class WebClient implements WebMvcConfigurer {

  private static final String FILES = "classpath:/static/";
  private static final Duration A_YEAR = Duration.ofDays(365);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(FILES + "assets/")
        .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(FILES)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(false)
        .addResolver(new PageResolver());
  }

  private static final class PageResolver extends PathResourceResolver {

    private static final List<String> NOT_PAGES = List.of("api/", "actuator/", "v3/", "ws");

    @Override
    protected @Nullable Resource resolveResourceInternal(
        @Nullable HttpServletRequest request,
        String path,
        List<? extends Resource> locations,
        ResourceResolverChain chain) {
      Resource file = super.resolveResourceInternal(request, path, locations, chain);
      return file == null && request != null && asksForPage(request, path)
          ? super.resolveResourceInternal(request, "index.html", locations, chain)
          : file;
    }

    private static boolean asksForPage(HttpServletRequest request, String path) {
      String accept = request.getHeader(HttpHeaders.ACCEPT);
      return accept != null
          && accept.contains(MediaType.TEXT_HTML_VALUE)
          && NOT_PAGES.stream().noneMatch(path::startsWith);
    }
  }
}
