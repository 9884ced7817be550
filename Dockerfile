# Newsbrief in a container: builds a wheel, installs it into a slim image, runs as nobody in particular.
# The file system may be read-only: all state is in /data, or in PostgreSQL.
FROM python:3.13-slim AS build
WORKDIR /src
RUN pip install --no-cache-dir build==1.3.0
COPY . .
RUN python -m build --wheel --outdir /wheels

FROM python:3.13-slim
# "postgres,charts" draws the operator's daily report as a picture, and makes the image three times as large.
ARG EXTRAS=postgres
COPY --from=build /wheels /wheels
RUN pip install --no-cache-dir "$(ls /wheels/*.whl)[${EXTRAS}]" \
    && rm -r /wheels \
    && useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin newsbrief \
    && install -d -o newsbrief -g newsbrief /data
ENV PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MPLCONFIGDIR=/tmp/matplotlib \
    NEWSBRIEF_DATABASE__URL=sqlite:////data/newsbrief.db \
    NEWSBRIEF_WEB__LISTEN=0.0.0.0:8081
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8080 8081
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=15s --start-period=60s --retries=3 CMD ["newsbrief", "health"]
ENTRYPOINT ["newsbrief"]
CMD ["run"]
