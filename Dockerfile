# One image for the CMS, the publisher and the delivery; docker-compose.yml says which process a container runs.

FROM node:20-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./

FROM base AS build
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY . .
# The settings are checked while building but none is built in: these two are for this step alone.
RUN PAYLOAD_SECRET=for-the-build-and-nothing-else PUBLISH_SECRET=for-the-build-and-nothing-else \
    node start.mjs --build

FROM base
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --no-audit --no-fund
COPY --from=build /app/environment.ts /app/tsconfig.json ./
COPY --from=build /app/build build
COPY --from=build /app/start start
COPY --from=build /app/seed seed
COPY --from=build /app/cms cms
COPY --from=build /app/site site
# The code belongs to root and can not be changed by what runs it; only the data can.
RUN mkdir /data && chown node:node /data
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data NODE_OPTIONS=--conditions=production
VOLUME /data
USER node
